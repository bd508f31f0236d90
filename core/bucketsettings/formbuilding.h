// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/form.h"
#include "bucketsettings/problem.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace Settings {

/// Where a value lives. Asked anew each time, since lists of records move what they hold.
template <typename T>
using Access = std::function<T &()>;

template <typename Record, typename Member>
Access<Member> memberOf(Access<Record> record, Member Record::*member)
{
    return [record = std::move(record), member]() -> Member & { return record().*member; };
}

/// Row \a row of a list of records; the row must exist whenever it is used.
template <typename Record>
Access<Record> rowOf(Access<QList<Record>> records, int row)
{
    return [records = std::move(records), row]() -> Record & { return records()[row]; };
}

template <typename T>
Property<T> propertyOf(Access<T> access)
{
    return {[access] { return access(); }, [access](const T &value) { access() = value; }};
}

template <typename Record, typename Member>
Property<Member> propertyOf(Access<Record> record, Member Record::*member)
{
    return propertyOf(memberOf(std::move(record), member));
}

/// Records of a list. \a title takes a const Record &, \a form an Access<Record>; both may be asked for any row.
template <typename Record, typename Title, typename MakeForm>
RecordsField recordsField(Access<QList<Record>> records, Title title, MakeForm form)
{
    RecordsField field;
    field.count = [records] { return int(records().size()); };
    field.title = [records, title](int row) -> QString { return title(records().at(row)); };
    field.form = [records, form](int row) -> Form { return form(rowOf(records, row)); };
    field.insert = [records](int row) { records().insert(row, Record{}); };
    field.copy = [records](int row) { records().insert(row + 1, Record(records().at(row))); };
    field.remove = [records](int row) { records().removeAt(row); };
    field.move = [records](int from, int to) { records().move(from, to); };
    return field;
}

/// A way to add \a record to a list.
template <typename Record>
RecordsField::Template recordTemplate(const QString &title, Access<QList<Record>> records,
                                      const std::type_identity_t<Record> &record)
{
    return {title, [records, record](int row) { records().insert(row, record); }};
}

/// How many of \a records are switched off.
template <typename Records>
int offCount(const Records &records)
{
    return int(std::count_if(records.begin(), records.end(), [](const auto &record) { return !record.isEnabled; }));
}

/// "rules/2/ID".
inline FieldPath pathOf(const QByteArray &records, qsizetype row, const QByteArray &field = {})
{
    const FieldPath path = records + '/' + QByteArray::number(row);
    return field.isEmpty() ? path : FieldPath(path + '/' + field);
}

}   // namespace Settings
