// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/newfolderdialog.h"

#include "widgets/notelabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
/// Longest key the service takes, in bytes of UTF-8. Protocol section 1.4.
constexpr qsizetype maxKeyBytes = 850;
}   // namespace

NewFolderDialog::NewFolderDialog(const Location &parentFolder, NameTaken isTaken, QWidget *parent)
    : StandardDialog(parent)
    , m_parentFolder(parentFolder)
    , m_isTaken(std::move(isTaken))
    , m_where(addText())
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_problem(new NoteLabel(this))
    , m_create(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    m_nameLabel->setBuddy(m_name);
    body()->addWidget(m_nameLabel);
    body()->addWidget(m_name);
    body()->addWidget(m_problem);
    body()->addStretch();
    m_create->setDefault(true);
    connect(m_name, &QLineEdit::textEdited, this, &NewFolderDialog::validate);
    connect(m_create, &QPushButton::clicked, this, &NewFolderDialog::submit);
    retranslate();
    m_name->setFocus();
}

void NewFolderDialog::showError(const CosError &error)
{
    setBusy(false);
    m_problem->setError(error);
    m_name->setFocus();
}

void NewFolderDialog::showTaken()
{
    setBusy(false);
    m_problem->setNote(NoteLabel::Problem, problemText(NameCheck::Taken));
    m_name->setFocus();
}

void NewFolderDialog::retranslate()
{
    setWindowTitle(tr("New Folder"));
    m_where->setText(tr("The folder will be in %1").arg(m_parentFolder.path()));
    m_nameLabel->setText(tr("&Name of the folder"));
    m_create->setText(tr("Create Folder"));
    m_cancel->setText(tr("Cancel"));
    validate();
}

NewFolderDialog::NameCheck NewFolderDialog::check(const QString &name) const
{
    if (name.isEmpty())
        return NameCheck::Empty;
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return NameCheck::Dots;
    if (name.contains(u'/') || (m_parentFolder.prefix.isEmpty() && name.startsWith(u'\\')))
        return NameCheck::Slash;
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }))
        return NameCheck::ControlCharacter;
    if (m_parentFolder.prefix.size() + name.toUtf8().size() + 1 > maxKeyBytes)
        return NameCheck::TooLong;
    return m_isTaken && m_isTaken(name) ? NameCheck::Taken : NameCheck::Ok;
}

QString NewFolderDialog::problemText(NameCheck check) const
{
    switch (check) {
    case NameCheck::Ok:
    case NameCheck::Empty:
        return {};
    case NameCheck::Slash:
        return m_name->text().startsWith(u'\\') ? tr("A name at the top of a bucket cannot begin with “\\”.")
                                                : tr("A name cannot contain “/”. Create one folder after the other.");
    case NameCheck::Dots:
        return tr("“.” and “..” mean something else in paths and cannot be names.");
    case NameCheck::ControlCharacter:
        return tr("The name contains an invisible control character, perhaps a tab or a line break.");
    case NameCheck::TooLong: {
        const qsizetype room = maxKeyBytes - m_parentFolder.prefix.size() - 1;
        const qsizetype excess = m_name->text().toUtf8().size() - room;
        return tr("The name is too long by %Ln byte(s). The whole path may have 850 bytes.", nullptr, int(excess));
    }
    case NameCheck::Taken:
        return tr("There is a folder of that name already.");
    }
    return {};
}

void NewFolderDialog::validate()
{
    const NameCheck result = check(m_name->text());
    m_problem->setNote(NoteLabel::Problem, problemText(result));
    m_create->setEnabled(result == NameCheck::Ok && m_name->isEnabled());
}

void NewFolderDialog::submit()
{
    if (check(m_name->text()) != NameCheck::Ok)
        return;
    setBusy(true);
    Q_EMIT folderRequested(m_parentFolder, key());
}

void NewFolderDialog::setBusy(bool isBusy)
{
    m_name->setEnabled(!isBusy);
    m_create->setEnabled(!isBusy);
    if (isBusy)
        m_problem->setNote(NoteLabel::Busy, tr("Creating the folder…"));
}

QByteArray NewFolderDialog::key() const
{
    return m_parentFolder.prefix + m_name->text().toUtf8() + '/';
}
