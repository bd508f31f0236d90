// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "cos/request.h"
#include "objectsettings/objectsweep.h"

#include <QObject>
#include <QUuid>

class MainWindow;
class ObjectListModel;
class SelectionDialog;
class SessionList;
class WorkIndicator;

/// Counts, changes and reports for every action that does something to many objects.
class ObjectChanges : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        SessionList &sessions;
        ObjectListModel &objects;
        WorkIndicator &work;
    };

    /// What is to be done, and how it is called while it runs: "Changing permissions".
    struct Change
    {
        ObjectSweep::Step step;
        QString title;
    };

    explicit ObjectChanges(const Parts &parts, QObject *parent = nullptr);

    /// Opens \a dialog and counts for it.
    void open(SelectionDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection);
    /// Carries \a change out, with progress, and tells what became of it.
    void run(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection, const Change &change);

private:
    void refresh(const QUuid &accountId, const Cos::BucketRef &bucket);
    void showReport(const QUuid &accountId, const Cos::BucketRef &bucket, const SweepReport &report, const Change &change);

    Parts m_parts;
};
