// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "cos/request.h"
#include "widgets/standarddialog.h"

#include <optional>

class AclEditor;
class BusyBar;
class DifferenceView;
class NoteLabel;

/// Who may do what with one object. Asks for it with reloadRequested() when first shown; answer with showAccess().
///
/// It stays open, busy, after saveRequested(): answer with accept(), showError(), or showChangedMeanwhile().
class ObjectPermissionsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    ObjectPermissionsDialog(const Cos::ObjectRef &object, QWidget *parent);

    void showAccess(const Result<Settings::AccessControl> &access);
    void showError(const CosError &error);
    /// Somebody else changed the permissions while they were looked at: \a present is what they are now.
    void showChangedMeanwhile(const Settings::AccessControl &present);

Q_SIGNALS:
    void reloadRequested();
    /// \a loaded is what the editing began with.
    void saveRequested(const Settings::AccessControl &wanted, const Settings::AccessControl &loaded);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void setBusy(bool isBusy);
    void updateButtons();
    void askAndSave();
    void save();

    Cos::ObjectRef m_object;
    QString m_name;
    std::optional<Settings::AccessControl> m_loaded;
    bool m_isChangedMeanwhile = false;   ///< by somebody else; m_loaded is what they made of it
    bool m_isBusy = false;
    bool m_wasShown = false;
    QLabel *m_heading;
    BusyBar *m_bar;
    AclEditor *m_editor;
    NoteLabel *m_note;
    DifferenceView *m_theirs;   ///< what somebody else changed
    QPushButton *m_retry;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
