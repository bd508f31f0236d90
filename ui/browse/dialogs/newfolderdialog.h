// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "browse/location.h"
#include "widgets/standarddialog.h"

#include <functional>

class NoteLabel;
class QLineEdit;

/// Asks for the name of a new folder and says while one types why a name cannot be.
///
/// It stays open, busy, after folderRequested(): answer with accept(), showTaken() or showError().
class NewFolderDialog final : public StandardDialog
{
    Q_OBJECT

public:
    /// Whether a folder of that name is in the listing already.
    using NameTaken = std::function<bool(const QString &name)>;

    NewFolderDialog(const Location &parentFolder, NameTaken isTaken, QWidget *parent);

    void showError(const CosError &error);
    /// The service has a folder of that name, though the listing did not say so.
    void showTaken();

Q_SIGNALS:
    /// \a key ends in "/" and begins with the prefix of \a parentFolder.
    void folderRequested(const Location &parentFolder, const QByteArray &key);

protected:
    void retranslate() override;

private:
    enum class NameCheck { Ok, Empty, Slash, Dots, ControlCharacter, TooLong, Taken };

    NameCheck check(const QString &name) const;
    QString problemText(NameCheck check) const;
    void validate();
    void submit();
    void setBusy(bool isBusy);
    QByteArray key() const;

    Location m_parentFolder;
    NameTaken m_isTaken;
    QLabel *m_where;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    NoteLabel *m_problem;
    QPushButton *m_create;
    QPushButton *m_cancel;
};
