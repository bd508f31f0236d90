// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "browse/itemselection.h"
#include "browse/prefixscan.h"
#include "cos/request.h"
#include "objectsettings/objectaccesschange.h"
#include "widgets/standarddialog.h"

class BusyBar;
class GrantTable;
class NoteLabel;
class PublicAccessBox;
class QCheckBox;

/// Changes the permissions of many objects, those below selected folders too: for what everyone may and for the rights of
/// accounts it is chosen whether they stay as they are. Folders are counted first.
class ManyPermissionsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    ManyPermissionsDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent);

    /// Whether the caller has to count: run a PrefixScan and tell what it finds.
    bool needsCount() const { return !m_selection.prefixes.isEmpty(); }
    void showCounted(const ScanTotals &soFar);
    void showCount(const Result<ScanTotals> &result);

Q_SIGNALS:
    /// Confirmed; the dialog closes itself.
    void changeRequested(const Cos::BucketRef &bucket, const ItemSelection &selection, const ObjectAccessChange &change);
    void countRequested();

protected:
    void retranslate() override;

private:
    enum class Counting { Running, Complete, Failed };

    ObjectAccessChange change() const;
    QString subject() const;
    QString headingText() const;
    QString limitText() const;
    void updateState();
    void askAndApply();
    void apply();
    void countAgain();

    Cos::BucketRef m_bucket;
    ItemSelection m_selection;
    ScanTotals m_totals;
    Counting m_counting;
    QLabel *m_heading;
    BusyBar *m_bar;
    NoteLabel *m_error;
    PublicAccessBox *m_public;
    QCheckBox *m_replaces;
    NoteLabel *m_replacesNote;
    GrantTable *m_table;
    NoteLabel *m_limit;
    QPushButton *m_again;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};
