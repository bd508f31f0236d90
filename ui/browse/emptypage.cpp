// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/emptypage.h"

#include "mainwindow/actionset.h"
#include "theme/theme.h"

#include <QAction>

using AccountState = BucketTreeModel::AccountState;

EmptyPage::EmptyPage(ActionSet *actions, QWidget *parent)
    : EmptyState(parent)
    , m_actions(actions)
    , m_clearFilter(new QAction(Theme::icon(QStringLiteral("close")), {}, this))
    , m_retry(new QAction(Theme::icon(QStringLiteral("retry")), {}, this))
    , m_unlock(new QAction(Theme::icon(QStringLiteral("lock-open")), {}, this))
{
    connect(m_clearFilter, &QAction::triggered, this, &EmptyPage::clearFilterRequested);
    connect(m_retry, &QAction::triggered, this, &EmptyPage::retryRequested);
    connect(m_unlock, &QAction::triggered, this, &EmptyPage::unlockRequested);
    retranslate();
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::showWelcome()
{
    show(applicationPicture(), tr("Welcome to Coscope"),
         tr("Sign in with the SecretId and SecretKey of a Tencent Cloud account to see its buckets. "
            "Both are found in the console under Access Management, API Keys."),
         {m_actions->signIn});
}

void EmptyPage::showBuckets(const Buckets &buckets)
{
    const bool isAwaited = buckets.state == AccountState::Loading || buckets.state == AccountState::NotLoaded;
    if (buckets.state == AccountState::Locked)
        show(QStringLiteral("lock"), tr("This account is locked"), tr("Its keys are needed to see its buckets."), {m_unlock});
    else if (buckets.state == AccountState::Failed && buckets.isEmpty)
        showFailure(buckets.error.value_or(CosError()));
    else if (isAwaited && buckets.isEmpty)
        show(QStringLiteral("bucket"), tr("Looking for buckets…"), {});
    else if (buckets.isEmpty)
        show(QStringLiteral("bucket"), tr("There are no buckets yet"), tr("Create the first one, and put files into it."),
             {m_actions->createBucket});
    else
        show(QStringLiteral("bucket"), tr("Choose a bucket"),
             tr("Its folders and objects are shown here. The buckets are on the left."), {m_actions->createBucket});
}

void EmptyPage::showFailure(const CosError &error)
{
    if (error.kind == ErrorKind::Denied)
        show(QStringLiteral("bucket"), tr("These keys may not list buckets"),
             tr("Type the path of a bucket that they may open, such as cos://bucket-1250000000/, "
                "or name it in the settings of the account."),
             {m_actions->editPath, m_actions->accounts});
    else
        show(QStringLiteral("warning"), tr("The buckets could not be listed"), userMessage(error),
             error.kind == ErrorKind::Credentials ? QList<QAction *>{m_actions->accounts, m_retry}
                                                  : QList<QAction *>{m_retry, m_actions->accounts});
    setDetails(technicalDetails(error));
}

void EmptyPage::showNoMatch(const QString &filter)
{
    show(QStringLiteral("search"), tr("No name contains “%1”").arg(filter), {}, {m_clearFilter});
}

void EmptyPage::showEmptyFolder()
{
    show(QStringLiteral("drop"), tr("This folder is empty"), tr("Drop files and folders here to upload them."),
         {m_actions->uploadFiles, m_actions->newFolder});
}

void EmptyPage::showClosed(Access access)
{
    if (access == Access::Gone)
        show(QStringLiteral("account"), tr("This account is not signed in any more"),
             tr("Sign in again to see its buckets and objects."), {m_actions->signIn});
    else
        show(QStringLiteral("lock"), tr("This account is locked"), tr("Its keys are needed to see what is in this folder."),
             {m_unlock});
}

void EmptyPage::retranslate()
{
    m_clearFilter->setText(tr("Clear Filter"));
    m_retry->setText(tr("Try Again"));
    m_unlock->setText(tr("Unlock…"));
}
