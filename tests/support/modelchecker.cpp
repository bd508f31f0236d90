// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelchecker.h"

ModelChecker::ModelChecker(QAbstractItemModel *model, int role)
    : m_model(model)
    , m_role(role)
    , m_tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest)
{
    m_tester.setUseFetchMore(false);   // what is fetched lazily, the test fetches when it wants to
    readAll();
    connect(model, &QAbstractItemModel::modelReset, this, &ModelChecker::readAll);
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        ++m_layoutChangeCount;
        readAll();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (parent.isValid())
            return;
        ++m_insertionCount;
        m_mirror = m_mirror.first(first) + read(first, last) + m_mirror.sliced(first);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            m_mirror.remove(first, last - first + 1);
    });
    connect(model, &QAbstractItemModel::rowsMoved, this, [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
        m_mirror.move(from, to > from ? to - 1 : to);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.parent().isValid())
            return;
        for (int row = first.row(); row <= last.row(); ++row)
            m_mirror[row] = read(row, row).constFirst();
    });
}

bool ModelChecker::agrees() const
{
    return m_mirror == read(0, m_model->rowCount() - 1);
}

QVariantList ModelChecker::read(int first, int last) const
{
    QVariantList values;
    for (int row = first; row <= last; ++row)
        values.append(m_model->index(row, 0).data(m_role));
    return values;
}

void ModelChecker::readAll()
{
    m_mirror = read(0, m_model->rowCount() - 1);
}
