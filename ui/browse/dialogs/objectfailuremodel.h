// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objectfailure.h"

#include <QAbstractTableModel>

/// The failures of a report, one a row. There may be hundreds of thousands: texts are made when they are asked for.
class ObjectFailureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Reason, Code, RequestId, ColumnCount };

    explicit ObjectFailureModel(const QList<ObjectFailure> &failures, QObject *parent = nullptr);

    const QList<ObjectFailure> &failures() const { return m_failures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language changed: all texts are asked for again.
    void retranslate();

private:
    static QString text(const ObjectFailure &failure, int column);
    static QString toolTip(const ObjectFailure &failure, int column);

    QList<ObjectFailure> m_failures;
};
