// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/previewtotals.h"

#include <QAbstractItemModel>

/// What rules will do, by spans of time ("At the next run", "Within a week" …), each with its days below.
class PreviewModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, CountColumn, SizeColumn, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr);

    void setTotals(const Lifecycle::PreviewTotals &totals, const QDate &nextRun);
    void clear();
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Span { NextRun, Week, Month, Quarter, Year, Later };

    struct Line
    {
        Lifecycle::Step step;
        Lifecycle::Amount amount;
    };
    /// A sum over one span and one action, and the days it is made of.
    struct Group
    {
        Span span = Span::NextRun;
        Line sum;
        QList<Line> days;
    };

    static Span spanOf(const QDate &date, const QDate &nextRun);
    static QString spanText(Span span);
    QString textOf(const QModelIndex &index) const;
    QString whatText(const QModelIndex &index) const;
    const Line &lineAt(const QModelIndex &index) const;

    QList<Group> m_groups;
};
