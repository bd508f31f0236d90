// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

#include <functional>

/// Asks where a list shall be written, writes it in the background, and tells what became of it.
class CsvExport final : public QObject
{
    Q_OBJECT

public:
    /// Runs on a pool thread with the path that was chosen; answers how many lines there are.
    using Write = std::function<Result<qint64>(const QString &path)>;

    /// Deletes itself when it is done. \a window must not be null.
    CsvExport(QWidget *window, const QString &suggestedName, Write write);

Q_SIGNALS:
    void written(qint64 lines, const QString &path);
    void failed(const CosError &error);

private:
    void start(const QString &path);

    Write m_write;
};
