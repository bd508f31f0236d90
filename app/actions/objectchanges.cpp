// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/objectchanges.h"

#include "actions/counting.h"
#include "actions/reportsaving.h"
#include "browse/dialogs/changereportdialog.h"
#include "browse/objectlistmodel.h"
#include "mainwindow/mainwindow.h"
#include "objectsettings/selectiondialog.h"
#include "widgets/workindicator.h"

ObjectChanges::ObjectChanges(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void ObjectChanges::open(SelectionDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket,
                         const ItemSelection &selection)
{
    if (dialog->needsCount()) {
        const auto count = [this, dialog, accountId, bucket, selection] {
            countInto(dialog, m_parts.sessions.client(accountId), bucket, selection);
        };
        count();
        connect(dialog, &SelectionDialog::countRequested, this, count);
    }
    dialog->open();
}

void ObjectChanges::run(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection,
                        const Change &change)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)   // it was open when the dialog was
        return m_parts.window.say(userMessage(SessionList::notOpen()));
    auto *sweep = new ObjectSweep(client, bucket, selection, change.step);
    m_parts.work.follow(sweep, change.title);
    sweep->onDone(this, [this, sweep, accountId, bucket, change](const Result<SweepReport> &result) {
        refresh(accountId, bucket);
        if (!result) {
            m_parts.window.say(tr("Stopped. %Ln object(s) were changed.", nullptr, int(sweep->reportSoFar().changedCount)));
            return;
        }
        m_parts.window.say(tr("%Ln object(s) were changed.", nullptr, int(result->changedCount)));
        if (!result->isClean())
            showReport(accountId, bucket, *result, change);
    });
}

/// Dates and classes may be others now.
void ObjectChanges::refresh(const QUuid &accountId, const Cos::BucketRef &bucket)
{
    const Location &shown = m_parts.objects.location();
    if (shown.accountId == accountId && shown.bucket == bucket)
        m_parts.objects.refresh();
}

void ObjectChanges::showReport(const QUuid &accountId, const Cos::BucketRef &bucket, const SweepReport &report,
                               const Change &change)
{
    auto *dialog = new ChangeReportDialog(bucket, report, &m_parts.window);
    connect(dialog, &ChangeReportDialog::retryRequested, this,
            [this, accountId, change](const Cos::BucketRef &where, const ItemSelection &again) {
                run(accountId, where, again, change);
            });
    connect(dialog, &ChangeReportDialog::exportRequested, this,
            [this](const QByteArray &csv, const QString &name) { saveReport(&m_parts.window, csv, name); });
    dialog->open();
}
