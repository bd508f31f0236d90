// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "browse/buckettreemodel.h"
#include "browse/objectlistmodel.h"
#include "cos/client.h"
#include "fakeclock.h"
#include "faketransport.h"

/// An account whose service answers from a list of objects, with the two models over it as the program has them.
class SampleAccount
{
public:
    explicit SampleAccount(const QList<Cos::ObjectEntry> &objects);

    /// What the service holds from now on; a refresh shows it.
    void setObjects(const QList<Cos::ObjectEntry> &objects);
    /// Opens \a prefix of the bucket in the object list. Listing is over when isListed().
    void open(const QByteArray &prefix);
    bool isListed() const;
    Location locationOf(const QByteArray &prefix) const;

    FakeTransport service;
    BucketTreeModel bucketTree;
    ObjectListModel objectList;
    Account account;
    Cos::BucketRef bucket{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};

private:
    FakeTransport::Answer answerTo(const Cos::WireRequest &request) const;

    QList<Cos::ObjectEntry> m_objects;
    FakeClock m_clock;
    Cos::Client m_client;
};

/// An object of the sample; its modification time follows from its size, so that no two orders agree.
Cos::ObjectEntry sampleObject(const QByteArray &key, qint64 sizeBytes, const QByteArray &storageClass = "STANDARD");
/// A folder, images, texts, odd and Chinese, Japanese and Korean names, archived objects.
QList<Cos::ObjectEntry> sampleObjects();
