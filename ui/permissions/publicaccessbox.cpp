// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/publicaccessbox.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using Settings::CannedAcl;

PublicAccessBox::PublicAccessBox(Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_label(new QLabel(this))
    , m_combo(new QComboBox(this))
    , m_note(new NoteLabel(this))
{
    if (subject == Subject::ManyObjects)
        m_entries.append(std::nullopt);
    if (subject != Subject::Bucket)
        m_entries.append(CannedAcl::Inherited);
    m_entries += {CannedAcl::Private, CannedAcl::PublicRead};
    if (subject == Subject::Bucket)
        m_entries.append(CannedAcl::PublicReadWrite);
    for (const std::optional<CannedAcl> entry : m_entries) {
        const bool isPublic = entry == CannedAcl::PublicRead || entry == CannedAcl::PublicReadWrite;
        const QString icon = isPublic                      ? QStringLiteral("public")
                             : entry == CannedAcl::Private ? QStringLiteral("lock")
                             : entry                       ? QStringLiteral("bucket")
                                                           : QString();
        m_combo->addItem(Theme::icon(icon), QString());
    }
    m_label->setBuddy(m_combo);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap(this));
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_combo, 0, 1);
    grid->addWidget(m_note, 1, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &PublicAccessBox::explain);
    connect(m_combo, &QComboBox::activated, this, &PublicAccessBox::chosen);
    retranslate();
}

std::optional<CannedAcl> PublicAccessBox::choice() const
{
    return m_entries.value(m_combo->currentIndex());
}

void PublicAccessBox::setChoice(std::optional<CannedAcl> choice)
{
    m_combo->setCurrentIndex(rowOf(choice));
}

int PublicAccessBox::rowOf(std::optional<CannedAcl> choice) const
{
    const auto row = m_entries.indexOf(choice);
    // Objects cannot be written by everyone, but a list of theirs may give everyone everything.
    return int(row >= 0 ? row : m_entries.indexOf(CannedAcl::PublicRead));
}

void PublicAccessBox::setDangers(const QStringList &sentences)
{
    m_dangers = sentences;
    explain();
}

void PublicAccessBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString PublicAccessBox::textOf(std::optional<CannedAcl> choice) const
{
    if (!choice)
        //: nothing is changed
        return tr("Keep as it is");
    switch (*choice) {
    case CannedAcl::Inherited:
        return tr("As the bucket");
    case CannedAcl::Private:
        return tr("Private");
    case CannedAcl::PublicRead:
        return tr("Everyone may read");
    case CannedAcl::PublicReadWrite:
        break;
    }
    return tr("Everyone may read and write");
}

QString PublicAccessBox::explanation() const
{
    const std::optional<CannedAcl> chosen = choice();
    if (!chosen)
        return tr("Objects that are public stay public, the others stay private.");
    switch (*chosen) {
    case CannedAcl::Inherited:
        return tr("The rights of the bucket count; rights of its own, if there were any, are dropped.");
    case CannedAcl::Private:
        return tr("Only those who are listed have rights, and those who have them by a policy.");
    case CannedAcl::PublicRead:
    case CannedAcl::PublicReadWrite:
        break;
    }
    return tr("Everyone on the internet can read it without signing in, at your cost.");
}

void PublicAccessBox::retranslate()
{
    m_label->setText(tr("&Public access"));
    for (int row = 0; row < m_combo->count(); ++row)
        m_combo->setItemText(row, textOf(m_entries.at(row)));
    explain();
}

void PublicAccessBox::explain()
{
    const std::optional<CannedAcl> chosen = choice();
    const bool isPublic = chosen == CannedAcl::PublicRead || chosen == CannedAcl::PublicReadWrite;
    if (!m_dangers.isEmpty())
        m_note->setNote(NoteLabel::Warning, m_dangers.join(u'\n'));
    else
        m_note->setNote(isPublic ? NoteLabel::Warning : NoteLabel::Plain, explanation());
}
