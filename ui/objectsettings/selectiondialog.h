// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "browse/itemselection.h"
#include "browse/prefixscan.h"
#include "cos/request.h"
#include "widgets/standarddialog.h"

class BusyBar;
class NoteLabel;

/// Changes something about many objects, those below selected folders too. Folders are counted first: the change is offered only
/// when it is known how many objects it is about.
class SelectionDialog : public StandardDialog
{
    Q_OBJECT

public:
    /// Whether the caller has to count: run a PrefixScan and tell what it finds.
    bool needsCount() const { return m_selection.folderCount() > 0; }
    void showCounted(const ScanTotals &soFar);
    void showCount(const Result<ScanTotals> &result);

Q_SIGNALS:
    /// The person wants it counted again after an error.
    void countRequested();

protected:
    SelectionDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent);

    const Cos::BucketRef &bucket() const { return m_bucket; }
    const ItemSelection &selection() const { return m_selection; }
    qint64 objectCount() const { return m_totals.objectCount; }
    /// "12 objects in photos-1250000000".
    QString subject() const;
    QPushButton *applyButton() const { return m_apply; }

    /// The heading once the objects are counted.
    virtual QString headingText() const = 0;
    /// Whether there is anything to change.
    virtual bool isReady() const = 0;
    /// Shows what depends on the choices and the number of objects; the last to be called.
    virtual void updateChoices() = 0;
    void updateState();
    void retranslate() override;

private:
    enum class Counting { Running, Complete, Failed };

    void countAgain();

    Cos::BucketRef m_bucket;
    ItemSelection m_selection;
    ScanTotals m_totals;
    Counting m_counting;
    QLabel *m_heading;
    BusyBar *m_bar;
    NoteLabel *m_error;
    QPushButton *m_again;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};
