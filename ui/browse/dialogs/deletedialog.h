// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "browse/itemselection.h"
#include "browse/prefixscan.h"
#include "cos/request.h"
#include "widgets/standarddialog.h"

class BusyBar;
class NoteLabel;
class QListWidget;

/// What deleting means in a bucket.
enum class Versioning { Unknown, Off, On, Suspended };

/// Asks whether to delete objects and folders, with facts: how many objects, how many bytes, from where, and whether it can be
/// undone. Folders are counted first: the dialog shows running numbers and offers the deletion only when it knows what would be
/// deleted. A selection without folders is known at once.
class DeleteDialog final : public StandardDialog
{
    Q_OBJECT

public:
    DeleteDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent);

    /// Whether the caller has to count: run a PrefixScan and tell what it finds.
    bool needsCount() const { return m_selection.folderCount() > 0; }
    /// Running numbers of a PrefixScan.
    void showCounted(const ScanTotals &soFar);
    /// How the PrefixScan ended. After an error nothing is offered but to count again.
    void showCount(const Result<ScanTotals> &result);
    void showVersioning(Versioning versioning);

Q_SIGNALS:
    /// Confirmed; the dialog closes itself.
    void deletionRequested(const Cos::BucketRef &bucket, const ItemSelection &selection);
    /// The person wants it counted again after an error.
    void countRequested();

protected:
    void retranslate() override;

private:
    enum class Counting { Running, Complete, Failed };

    void showNames();
    void submit();
    void countAgain();
    QString questionText() const;
    QString versioningText() const;

    Cos::BucketRef m_bucket;
    ItemSelection m_selection;
    ScanTotals m_totals;
    Counting m_counting = Counting::Running;
    Versioning m_versioning = Versioning::Unknown;
    QLabel *m_question;
    BusyBar *m_bar;
    QListWidget *m_names;
    QLabel *m_more;
    NoteLabel *m_note;
    NoteLabel *m_error;
    QPushButton *m_delete;
    QPushButton *m_again;
    QPushButton *m_cancel;
};
