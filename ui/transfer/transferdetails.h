// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QWidget>

#include <optional>

class NoteLabel;
class QLabel;
class QPushButton;
class ValueText;

/// Why a transfer failed, in a sentence and in all that support would ask for.
class TransferDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferDetails(QWidget *parent = nullptr);

    /// Hides itself without a task that failed.
    void show(const std::optional<Transfer::Task> &task);

Q_SIGNALS:
    void retryRequested(Transfer::TaskId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void copy() const;
    void copyRequestId() const;

    std::optional<Transfer::Task> m_task;
    NoteLabel *m_message;
    ValueText *m_technical;
    QPushButton *m_copyId;
    QPushButton *m_copy;
    QPushButton *m_retry;
};
