// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mnemonics.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSet>
#include <QTabBar>

#include <algorithm>

namespace {

/// A text on the screen that can have a mnemonic.
struct Bearer
{
    QWidget *widget = nullptr;
    int tab = -1;

    QString text() const
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            return tabs->tabText(tab);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        return qobject_cast<const QLabel *>(widget)->text();
    }
    void setText(const QString &text) const
    {
        if (auto *tabs = qobject_cast<QTabBar *>(widget))
            tabs->setTabText(tab, text);
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            button->setText(text);
        else
            qobject_cast<QLabel *>(widget)->setText(text);
    }
    bool isOfFrame() const { return tab >= 0 || qobject_cast<QDialogButtonBox *>(widget->parentWidget()); }
};

/// Where the letter after the "&" stands; -1 without one.
qsizetype mnemonicIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1].isLetterOrNumber())
            return i + 1;
        ++i;   // "&&" is an ampersand
    }
    return -1;
}

QList<Bearer> bearersOn(QWidget *window)
{
    QList<Bearer> bearers;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                bearers.append({widget, tab});
        } else if (qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy())) {
            bearers.append({widget});
        }
    }
    bearers.removeIf([](const Bearer &bearer) { return mnemonicIn(bearer.text()) < 0; });
    std::stable_partition(bearers.begin(), bearers.end(), [](const Bearer &bearer) { return bearer.isOfFrame(); });
    return bearers;
}

/// \a text with a letter that is not \a taken: any in "保存(&S)", one of its own in others; none when there is none.
QString withAnotherMnemonic(const QString &text, const QSet<QChar> &taken)
{
    const qsizetype at = mnemonicIn(text);
    const bool isAppended = at >= 2 && text[at - 2] == u'(' && text.mid(at + 1, 1) == QLatin1String(")");
    const QString bare = QString(text).remove(at - 1, 1);
    const QString choice = isAppended ? QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ") : bare;
    for (qsizetype i = 0; i < choice.size(); ++i) {
        const QChar letter = choice[i].toUpper();
        if (letter < u'A' || letter > u'Z' || taken.contains(letter))
            continue;
        return isAppended ? QString(text).replace(at, 1, letter) : QString(bare).insert(i, u'&');
    }
    return bare;
}

}   // namespace

void settleMnemonics(QWidget *window)
{
    const QList<Bearer> bearers = bearersOn(window);
    const auto letterOf = [](const QString &text) { return text[mnemonicIn(text)].toUpper(); };
    QSet<QChar> wanted;
    for (const Bearer &bearer : bearers)
        wanted.insert(letterOf(bearer.text()));
    QSet<QChar> given;
    for (const Bearer &bearer : bearers) {
        QString text = bearer.text();
        if (given.contains(letterOf(text))) {
            text = withAnotherMnemonic(text, wanted);
            bearer.setText(text);
        }
        if (mnemonicIn(text) >= 0) {
            given.insert(letterOf(text));
            wanted.insert(letterOf(text));
        }
    }
}
