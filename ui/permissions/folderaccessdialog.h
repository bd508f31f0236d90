// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/prefixscan.h"
#include "objectsettings/folderaccesschange.h"
#include "widgets/standarddialog.h"

#include <optional>

class BusyBar;
class NoteLabel;
class QRadioButton;

/// Who may read a folder: those who have the right, or everyone. Asks for what is so now with reloadRequested() when first shown;
/// answer with showFacts() and, as it is counted, showCounted() and showCount().
///
/// It stays open, busy, after saveRequested(): answer with accept() or showError(). What is being saved goes on when
/// the person closes it.
class FolderAccessDialog final : public StandardDialog
{
    Q_OBJECT

public:
    FolderAccessDialog(const Settings::PublicFolder &folder, QWidget *parent);

    void showFacts(const Result<FolderFacts> &facts);
    void showCounted(const ScanTotals &soFar);
    void showCount(const Result<ScanTotals> &result);
    void showError(const CosError &error);

Q_SIGNALS:
    void reloadRequested();
    void saveRequested(const Settings::PublicFolder &folder, FolderAccessChange::Wish wish);
    /// The rights of each object are to be changed instead; the dialog closes itself.
    void objectsRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    bool isPublicNow() const;
    bool isChangeable() const;
    QString name() const;
    QString countText() const;
    QString stateText() const;
    void reload();
    void setBusy(bool isBusy);
    void updateState();
    void save();

    Settings::PublicFolder m_folder;
    std::optional<FolderFacts> m_facts;
    ScanTotals m_totals;
    bool m_isCounted = false;
    bool m_isBusy = false;
    bool m_isSaving = false;
    bool m_wasShown = false;
    QLabel *m_heading;
    BusyBar *m_bar;
    NoteLabel *m_error;
    NoteLabel *m_state;
    QRadioButton *m_private;
    NoteLabel *m_privateNote;
    QRadioButton *m_public;
    NoteLabel *m_publicNote;
    QPushButton *m_retry;
    QPushButton *m_objects;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
