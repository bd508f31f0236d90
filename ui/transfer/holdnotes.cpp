// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/holdnotes.h"

#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using Transfer::Hold;
using Transfer::HoldReason;

namespace {

/// What is solved makes room for the next.
constexpr qsizetype mostLines = 3;

QString signInText(const Hold &hold, const QString &account)
{
    if (hold.tasks == 0)
        //: Downloads whose listings cannot be read yet; %1 is the name of an account
        return HoldNotes::tr("%Ln download(s) of folders wait(s) for you to sign in to “%1”.", nullptr, int(hold.readings))
            .arg(account);
    //: %1 is the name of an account
    return HoldNotes::tr("%Ln transfer(s) wait(s) for you to sign in to “%1”.", nullptr, int(hold.tasks)).arg(account);
}

QString goneText(const Hold &hold)
{
    return HoldNotes::tr("%Ln transfer(s) cannot go on: the account was removed from Coscope. Cancel them when they are not "
                         "wanted any more.",
                         nullptr, int(hold.tasks + hold.readings));
}

QString keyText(const Hold &hold)
{
    //: Encryption by a key that the person has; %1 is the name of a bucket
    return HoldNotes::tr("%Ln transfer(s) with “%1” wait(s) for a key of your own.", nullptr, int(hold.tasks))
        .arg(hold.bucket.name);
}

}   // namespace

HoldNotes::HoldNotes(QWidget *parent)
    : QWidget(parent)
{
    const int gap = Theme::gap(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 0, gap, gap / 2);
    column->setSpacing(gap / 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void HoldNotes::setHolds(const QList<NamedHold> &holds)
{
    if (m_holds == holds)
        return;
    m_holds = holds;
    while (m_lines.size() < qMin(mostLines, m_holds.size()))
        addLine();
    retranslate();
    setVisible(!m_holds.isEmpty());
}

void HoldNotes::addLine()
{
    const Line line{new QWidget(this), new NoteLabel, new QToolButton};
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap(this));
    row->addWidget(line.text, 1, Qt::AlignVCenter);
    row->addWidget(line.button);
    line.button->setFocusPolicy(Qt::TabFocus);
    connect(line.button, &QToolButton::clicked, this, [this, place = m_lines.size()] { carryOut(place); });
    layout()->addWidget(line.widget);
    m_lines.append(line);
}

void HoldNotes::carryOut(qsizetype line)
{
    const Hold hold = m_holds.at(line).hold;
    if (hold.reason == HoldReason::KeyNeeded)
        Q_EMIT keyRequested(hold);
    else
        Q_EMIT signInRequested(hold.accountId);
}

void HoldNotes::showLine(const Line &line, const NamedHold &named)
{
    const bool needsKey = named.hold.reason == HoldReason::KeyNeeded;
    const bool isGone = !needsKey && named.accountName.isEmpty();
    QString text = isGone ? goneText(named.hold) : signInText(named.hold, named.accountName);
    if (needsKey)
        text = keyText(named.hold);
    line.text->setNote(NoteLabel::Warning, text);
    //: A button: enter the encryption key that transfers wait for
    line.button->setText(needsKey ? tr("Enter Key…") : tr("Sign In…"));
    line.button->setAccessibleDescription(text);
    line.button->setVisible(!isGone);
}

void HoldNotes::retranslate()
{
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        const bool isUsed = place < m_holds.size();
        m_lines.at(place).widget->setVisible(isUsed);
        if (isUsed)
            showLine(m_lines.at(place), m_holds.at(place));
    }
}

void HoldNotes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
