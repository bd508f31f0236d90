// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

/// What stands where rows would be: a picture, why there are none, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// \a nextSteps become buttons, the first the default one. An empty \a hint takes no room.
    void show(const QString &iconName, const QString &title, const QString &hint, const QList<QAction *> &nextSteps = {});
    using QWidget::show;

    QString title() const;
    /// Lights up while a drop would land here.
    void setHighlighted(bool isHighlighted);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFonts();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
    QString m_iconName;
    bool m_isHighlighted = false;
    bool m_isApplyingFonts = false;
};
