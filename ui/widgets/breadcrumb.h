// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

class QLineEdit;
class QMenu;
class QToolButton;

/// A path as a row of buttons that turns into a line to type in. When it is narrow, the first segments move into a menu.
class Breadcrumb : public QFrame
{
    Q_OBJECT

public:
    struct Segment
    {
        QString text;
        QString toolTip;
        QIcon icon;   ///< null for none
    };

    explicit Breadcrumb(QWidget *parent = nullptr);
    ~Breadcrumb() override;

    /// Ends editing.
    void setSegments(const QList<Segment> &segments);
    /// What the line holds when editing begins.
    void setPath(const QString &path);
    QString path() const { return m_path; }

    bool isEditing() const;
    void edit();

    /// Indexes of the segments that are in the menu now.
    QList<int> hiddenSegments() const { return m_hiddenSegments; }
    QToolButton *segmentButton(int segment) const { return m_buttons.at(segment); }
    QToolButton *overflowButton() const { return m_overflowButton; }
    QLineEdit *lineEdit() const { return m_lineEdit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void segmentActivated(int segment);
    void pathEntered(const QString &path);
    /// The line is gone again, by Esc or after entering; the focus wants to go elsewhere.
    void editingEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int chooseFirstVisible(int available) const;
    void place(QToolButton *button, int *x, int width);
    void endEditing();
    void fillOverflowMenu();
    void retranslate();
    int separatorWidth() const;

    QList<Segment> m_segments;
    QList<QToolButton *> m_buttons;
    QList<int> m_hiddenSegments;
    QList<int> m_separatorPositions;   ///< x of each chevron
    QToolButton *m_overflowButton;
    QMenu *m_overflowMenu;
    QLineEdit *m_lineEdit;
    QString m_path;
};
