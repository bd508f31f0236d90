// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultbench.h"

#include <QThread>

#include <vector>

/// One call of a transfer, as the requests that a fault is to hit.
struct FaultyCall
{
    enum Bodies { None = 0, RequestBody = 1, ResponseBody = 2, ResponseDocument = 4 };

    QByteArray name;
    QString method;
    QString query;   ///< regular expression
    int bodies = None;
    int skip = 0;   ///< requests that pass before
    /// Faults that end the transfer, visibly, even when they strike once: what is lost cannot be asked for again, or cannot be
    /// told from an intended change.
    QList<QByteArray> fatal;
};

/// Every way for calls to go wrong. Most of the time a transfer with a fault waits until its patience is over; therefore the
/// cells are carried out on several benches at once, each with a thread and a server of its own.
class FaultMatrix
{
public:
    /// Carries out one cell on a bench that has been prepared. Returns what is wrong; empty: nothing.
    using Procedure = std::function<QString(FaultBench &, const FaultCell &)>;

    FaultMatrix();
    ~FaultMatrix();
    Q_DISABLE_COPY_MOVE(FaultMatrix)

    /// Whether the service at hand can be told to go wrong.
    static bool isPossible();

    /// To be called from a data function: carries out each fault that \a calls can meet, once and always, and adds a row for it.
    void addRows(const QList<FaultyCall> &calls, const Procedure &procedure);
    /// The cell of the current row went as it must.
    static void verifyRow();

private:
    struct Lane
    {
        QThread thread;
        QObject place;   ///< in the thread
        std::unique_ptr<FaultBench> bench;
    };

    std::vector<std::unique_ptr<Lane>> m_lanes;
};
