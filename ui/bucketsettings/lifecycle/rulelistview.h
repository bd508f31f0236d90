// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QListView>
#include <QStyledItemDelegate>

/// The list of rules: each with a check box, its name, and its sentence wrapped below.
class RuleListView final : public QListView
{
    Q_OBJECT

public:
    explicit RuleListView(QWidget *parent = nullptr);

    /// As high as the rules, and a few at most.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void doItemsLayout() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

/// Draws one rule. Also where the sentence has several lines.
class RuleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RuleDelegate(RuleListView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Layout;
    Layout layoutOf(const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index) const;
    int heightOf(const QString &sentence, int width, const QFont &font) const;

    RuleListView *m_view;
    mutable QHash<QString, int> m_heights;   ///< of sentences, in a width and a font
    mutable int m_measuredWidth = 0;
    mutable QFont m_measuredFont;
};
