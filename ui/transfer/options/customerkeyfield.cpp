// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/customerkeyfield.h"

#include "objectsettings/objecttext.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

#include <array>

namespace {

QByteArray randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))};
}

}   // namespace

CustomerKeyField::CustomerKeyField(Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_new(new QPushButton(this))
    , m_note(new NoteLabel(this))
    , m_purpose(purpose)
{
    m_text->setEchoMode(QLineEdit::Password);
    m_text->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_reveal->setIcon(Theme::icon(QStringLiteral("reveal")));
    m_reveal->setCheckable(true);
    m_copy->setIcon(Theme::icon(QStringLiteral("copy-path")));
    m_new->setAutoDefault(false);
    m_new->setVisible(purpose == Purpose::Store);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap(this));
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_reveal, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(m_new, 0, 3);
    grid->addWidget(m_note, 1, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        update();
        Q_EMIT edited();
    });
    connect(m_reveal, &QToolButton::toggled, m_text,
            [this](bool isRevealed) { m_text->setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_copy, &QToolButton::clicked, this, &CustomerKeyField::copy);
    connect(m_new, &QPushButton::clicked, this, &CustomerKeyField::makeNew);
    retranslate();
}

QByteArray CustomerKeyField::key() const
{
    return ObjectText::customerKeyFrom(m_text->text());
}

bool CustomerKeyField::isEmpty() const
{
    return m_text->text().trimmed().isEmpty();
}

/// Shown at once: somebody has to put it away.
void CustomerKeyField::makeNew()
{
    m_text->setText(QString::fromLatin1(randomKey().toBase64()));
    m_reveal->setChecked(true);
}

void CustomerKeyField::copy() const
{
    QGuiApplication::clipboard()->setText(m_text->text().trimmed());
}

void CustomerKeyField::update()
{
    const bool isKey = !key().isEmpty();
    m_copy->setEnabled(isKey);
    if (!isEmpty() && !isKey)
        m_note->setNote(NoteLabel::Problem, tr("A key is 32 bytes: 44 characters in Base64, or 64 hexadecimal digits."));
    else if (m_purpose == Purpose::Store)
        m_note->setNote(NoteLabel::Warning,
                        tr("Keep the key: Coscope does not, and without it nobody can read the objects. Uploads that have not "
                           "finished when Coscope is started again wait for it."));
    else
        m_note->setNote(NoteLabel::Plain, tr("The key is not kept. Downloads that have not finished when Coscope is started "
                                             "again wait for it."));
}

void CustomerKeyField::retranslate()
{
    m_text->setAccessibleName(tr("Encryption key"));
    m_text->setPlaceholderText(tr("Base64 or hexadecimal digits"));
    m_reveal->setToolTip(tr("Show the key"));
    m_reveal->setAccessibleName(m_reveal->toolTip());
    m_copy->setToolTip(tr("Copy the key"));
    m_copy->setAccessibleName(m_copy->toolTip());
    //: makes a new encryption key by chance
    m_new->setText(tr("New Key"));
    update();
}
