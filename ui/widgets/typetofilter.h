// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FilterEdit;
class QAbstractItemView;
class QInputMethodEvent;
class QInputMethodQueryEvent;

/// Lets the text that is typed into a list begin the filter of its names, in scripts that need an input method as well: what is
/// being composed stands in the filter from its first stroke, and the focus follows once it is done. (To move it earlier would
/// end the composition.) The list must have Qt::WA_InputMethodEnabled, which item views take away when the focus or their current
/// row changes.
class TypeToFilter final : public QObject
{
    Q_OBJECT

public:
    /// A child of \a list. \a filter must outlive it.
    TypeToFilter(QAbstractItemView *list, FilterEdit *filter);

    /// Whether \a typed begins a filter. A blank does not: Space selects rows.
    static bool isBeginning(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compose(QInputMethodEvent *event);
    void endComposition();
    void answer(QInputMethodQueryEvent *query);

    QAbstractItemView *m_list;
    FilterEdit *m_filter;
    bool m_isComposing = false;
};
