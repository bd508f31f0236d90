// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"

#include <QAbstractListModel>
#include <QTimer>

namespace Transfer {

class Engine;
class JournalReader;

/// What was dropped or chosen together, the youngest first, below a first row for all of it: each with what its tasks come to.
class BatchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BatchRole = Qt::UserRole,   ///< QUuid; null for the first row
        SummaryRole,                ///< QString: how far it is
        ShareRole,                  ///< int 0…1000 of its bytes, or of its tasks without any; -1 when nothing is left to do
        IconRole,                   ///< QString: name of the picture
        FailedRole,                 ///< bool: some tasks failed
    };

    /// \a reader must outlive the model.
    explicit BatchListModel(JournalReader &reader, QObject *parent = nullptr);

    /// Follows \a engine from now on.
    void follow(const Engine &engine);

    /// Of a batch, or of all.
    JournalCounts counts(const std::optional<QUuid> &batch) const;
    /// What was found so far of the batches whose folders are being read.
    StateCount found() const;
    /// Nothing when there is no such batch.
    std::optional<BatchRow> batch(const QUuid &id) const;
    /// Nothing for the first row.
    std::optional<QUuid> batchAt(int row) const;
    /// The first row when there is no such batch.
    int rowOf(const std::optional<QUuid> &batch) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    /// The journal has changed: asks again, gathered.
    void refresh();
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void countsChanged();

private:
    void take(const QList<BatchRow> &batches);
    QVariant allData(int role) const;
    QVariant batchData(const BatchRow &batch, int role) const;

    JournalReader &m_reader;
    QList<BatchRow> m_batches;
    JournalCounts m_all;
    QTimer m_refresh;
};

/// "photos-1250000000/trip/" or a local folder: where the batch goes.
QString batchTitle(const BatchTraits &batch);
/// "1,203 of 4,000 · 3 failed".
QString countsText(const JournalCounts &counts);

}   // namespace Transfer
