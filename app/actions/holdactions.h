// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"

#include <QObject>

class AccountActions;
class AccountList;
class HoldNotes;
class JournalNotices;
namespace Transfer {
class Engine;
}

/// Tells the person what transfers wait for them to do, and leads there.
class HoldActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        HoldNotes &notes;
        const AccountList &accounts;
        AccountActions &signIn;
        JournalNotices &keys;
        const Transfer::Engine &engine;
    };

    explicit HoldActions(const Parts &parts, QObject *parent = nullptr);

private:
    void show();

    Parts m_parts;
    QList<Transfer::Hold> m_holds;
};
