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

    /// The program's own picture instead of a symbolic icon.
    static QString applicationPicture();

    /// \a nextSteps become buttons, the first the default one. An empty \a hint takes no room. Without details.
    void show(const QString &iconName, const QString &title, const QString &hint, const QList<QAction *> &nextSteps = {});
    using QWidget::show;

    /// What support would ask for, small and to be copied; "name: value" a line.
    void setDetails(const QString &details);

    QString title() const;
    QString hint() const;
    /// Lights up while a drop would land here.
    void setHighlighted(bool isHighlighted);
    bool isHighlighted() const { return m_isHighlighted; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFonts();
    void setButtons(const QList<QAction *> &nextSteps);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_details;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_nextSteps;
    QString m_iconName;
    bool m_isHighlighted = false;
    bool m_isApplyingFonts = false;
};
