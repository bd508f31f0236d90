// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "browse/buckettreemodel.h"
#include "widgets/emptystate.h"

#include <optional>

class ActionSet;

/// The page of a BrowseView that has no rows: why there are none, and the next step.
class EmptyPage : public EmptyState
{
    Q_OBJECT

public:
    /// How far an account is with its buckets.
    struct Buckets
    {
        BucketTreeModel::AccountState state = BucketTreeModel::AccountState::Loaded;
        bool isEmpty = false;            ///< none is known
        std::optional<CosError> error;   ///< of a failed account
    };

    /// Whether the account of what is shown can be asked.
    enum class Access {
        Open,
        Locked,   ///< its keys are missing
        Gone,     ///< it was removed
    };

    explicit EmptyPage(ActionSet *actions, QWidget *parent = nullptr);
    ~EmptyPage() override;

    void showWelcome();
    void showBuckets(const Buckets &buckets);
    void showNoMatch(const QString &filter);
    void showEmptyFolder();
    /// A folder of an account that is not open.
    void showClosed(Access access);
    void retranslate();

Q_SIGNALS:
    void clearFilterRequested();
    /// List the buckets again.
    void retryRequested();
    /// The keys of the account are missing.
    void unlockRequested();

private:
    void showFailure(const CosError &error);

    ActionSet *m_actions;
    QAction *m_clearFilter;
    QAction *m_retry;
    QAction *m_unlock;
};
