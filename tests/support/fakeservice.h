// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/location.h"
#include "cos/client.h"
#include "fakebucket.h"
#include "fakeclock.h"

#include <QUuid>

/// A client of one bucket in memory.
struct FakeService
{
    FakeTransport transport;
    FakeBucket bucket{transport};
    FakeClock clock;
    std::unique_ptr<Cos::Client> client = std::make_unique<Cos::Client>(
        Cos::Endpoint{QStringLiteral("http"), QStringLiteral("localhost:1"), {}},
        Cos::Credentials{QByteArrayLiteral("AKID"), QByteArrayLiteral("secret"), {}, {}}, transport.connection(), clock);
    Cos::BucketRef ref{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    QUuid accountId = QUuid::createUuid();

    FakeService() { client->setRetryPolicy(retriesWithoutPause(2)); }

    Location location(const QByteArray &prefix = {}) const { return {accountId, ref, prefix}; }
    qsizetype listingCount() const { return transport.sent("GET ?encoding-type").size(); }
};
