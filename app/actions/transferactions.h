// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/uploadchooser.h"

#include "browse/itemselection.h"
#include "browse/location.h"
#include "transfer/requests.h"

#include <QList>
#include <QObject>
#include <QPointer>

class ConflictDialog;
class DiscardQuestion;
class MainWindow;
class Navigation;
class ObjectListModel;
class OptionDialogs;
class SessionList;
class TransferPanel;
class WorkIndicator;
namespace Transfer {
class BatchListModel;
class Engine;
class TransferListModel;
}   // namespace Transfer

/// What the person wants moved, told to the engine, and what the engine asks and reports, told to the person.
class TransferActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        TransferPanel &panel;
        SessionList &sessions;
        Navigation &navigation;
        ObjectListModel &objects;
        Transfer::Engine &engine;
        Transfer::TransferListModel &transfers;
        Transfer::BatchListModel &batches;
        const WorkIndicator &work;
    };

    explicit TransferActions(const Parts &parts, QObject *parent = nullptr);

private:
    void connectActions();
    void connectPanel();
    void connectEngine();
    void chooseFiles();
    void chooseFolder();
    void choose(UploadChooser::Wanted wanted);
    void paste();
    void upload(const QStringList &localPaths, const Location &target);
    void uploadWith(const QStringList &localPaths, const Location &target, const Transfer::TransferOptions &options);
    void download();
    void chooseTarget();
    void downloadInto(const QString &folder, const Location &source, const ItemSelection &items);
    void downloadWith(const QString &folder, const Location &source, const ItemSelection &items,
                      const Transfer::TransferOptions &options);
    void showComing();
    void askNext();
    void takeStored(const QUuid &accountId, const Cos::BucketRef &bucket, const Cos::ObjectEntry &object);
    void withTask(Transfer::TaskId id, const std::function<void(const Transfer::Task &)> &then);
    void openFolderOf(Transfer::TaskId id);
    void showInBrowser(Transfer::TaskId id);
    void close();
    void askToCancelBatch(const QUuid &batch);
    void updateActions();
    void updateTotals(const Transfer::Totals &totals);

    Parts m_parts;
    OptionDialogs *m_dialogs;
    DiscardQuestion *m_discards;
    QList<Transfer::Conflict> m_conflicts;   ///< not asked yet
    QPointer<ConflictDialog> m_question;
    Transfer::Totals m_totals;
};
