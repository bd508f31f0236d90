// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "faketransport.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"
#include "transfer/sourcefile.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// What tests of transfers share: a scripted service, a clock that stands still and a folder of files.
class TransferFixture : public QObject
{
    Q_OBJECT

public:
    FakeTransport service;
    FakeClock clock;
    QTemporaryDir folder;

    std::unique_ptr<Transfer::AccountChannel> newChannel(const Transfer::Limits &limits = {});

    /// Writes a file below the folder and returns its path.
    QString write(const QString &name, const QByteArray &content);
    void append(const QString &path, const QByteArray &more);
    QByteArray read(const QString &name) const;

    /// \a sizeBytes bytes no two pages of which are alike.
    static QByteArray pattern(qint64 sizeBytes);
    static QByteArray etagOf(const QByteArray &content);
    /// Answers an upload of bytes as the service does: ETag and CRC-64 of what came.
    static FakeTransport::Answer storePart(const Cos::WireRequest &request);
    /// "done", "target exists" or "failed: <kind>".
    static QString outcomeText(const Result<Transfer::JobResult> &result);
};
