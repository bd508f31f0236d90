// SPDX-License-Identifier: GPL-3.0-or-later
#include "untranslated/visibletexts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QWidget>

namespace {

class Collector
{
public:
    QList<VisibleText> texts;

    void add(const QObject *object, const char *role, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        const QString parentName =
            object->parent() ? QString::fromLatin1(object->parent()->metaObject()->className()) : QString();
        texts.append({QStringLiteral("%1/%2 '%3' %4")
                          .arg(parentName, QString::fromLatin1(object->metaObject()->className()), object->objectName(),
                               QString::fromLatin1(role)),
                      text});
    }

    void addWidget(const QWidget *widget)
    {
        if (widget->isWindow() && !qobject_cast<const QMenu *>(widget))
            add(widget, "title", widget->windowTitle());
        add(widget, "tool tip", widget->toolTip());
        add(widget, "accessible name", widget->accessibleName());
        add(widget, "accessible description", widget->accessibleDescription());
        addWords(widget);
        addEntries(widget);
        for (const QAction *action : widget->actions())
            addAction(action);
    }

private:
    void addAction(const QAction *action)
    {
        if (action->isSeparator() && action->text().isEmpty())
            return;
        add(action, "text", action->text());
        if (action->toolTip() != QString(action->text()).remove(QLatin1Char('&')))
            add(action, "tool tip", action->toolTip());
    }

    void addWords(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!(label->textInteractionFlags() & Qt::TextSelectableByMouse))
                add(label, "text", label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(button, "text", button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            add(box, "title", box->title());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            add(edit, "placeholder", edit->placeholderText());
        } else if (const auto *page = qobject_cast<const QPlainTextEdit *>(widget)) {
            add(page, "placeholder", page->placeholderText());
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(widget)) {
            add(spin, "prefix", spin->prefix());
            add(spin, "suffix", spin->suffix());
            add(spin, "special value", spin->specialValueText());
        }
    }

    void addEntries(const QWidget *widget)
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs, "tab", tabs->tabText(i));
        } else if (const auto *list = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < list->count() && !list->isEditable(); ++i)
                add(list, "entry", list->itemText(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            if (!header->model() || header->orientation() != Qt::Horizontal || header->isHidden())
                return;
            for (int i = 0; i < header->count(); ++i)
                add(header, "column", header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
};

}   // namespace

QList<VisibleText> visibleTexts(const QWidget *window)
{
    Collector collector;
    collector.addWidget(window);
    for (const QWidget *widget : window->findChildren<QWidget *>())
        collector.addWidget(widget);
    return collector.texts;
}
