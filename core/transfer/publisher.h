// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/partfile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace Transfer {

/// Flushes finished ".part" files and gives them their names, on pool threads. Small ones that come while others are being
/// flushed go together: their bytes leave for the disk at once, and each folder is flushed once for all of them. Large ones go
/// alone. Belongs to one thread.
class Publisher : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<Nothing> &)>;

    /// Calls \a done from the event loop, unless \a context is gone by then. Nobody else may use the part any more.
    void publish(Publication publication, QObject *context, Done done);

private:
    struct Waiting
    {
        Publication publication;
        QPointer<QObject> context;
        Done done;
    };

    void start(std::vector<Waiting> group);
    void startNext();

    std::vector<Waiting> m_waiting;
    int m_groupsAtWork = 0;
};

}   // namespace Transfer
