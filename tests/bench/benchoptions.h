// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/credentials.h"
#include "cos/endpoint.h"
#include "cos/request.h"
#include "transfer/task.h"

#include <QStringList>

/// What transferbench was asked to do.
struct BenchOptions
{
    Transfer::Direction direction = Transfer::Direction::Upload;
    Cos::Endpoint endpoint;
    Cos::Credentials credentials;
    Cos::BucketRef bucket;
    QString localPath;
    QByteArray key;            ///< of an object, or a prefix
    int files = 0;             ///< at a time; 0: the engine's own choice
    int connections = 0;       ///< likewise
    bool looksFirst = false;   ///< whether the target exists, before anything moves; what does is skipped
    QString journal;           ///< a file that is kept and continued; empty: a private one

    /// Reads a command line and the environment. Prints help and ends the program when asked to. Errors: Invalid.
    static Result<BenchOptions> read(const QStringList &arguments);
};
