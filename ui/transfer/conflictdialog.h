// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"
#include "widgets/standarddialog.h"

class QCheckBox;
class QGridLayout;
class QTimer;

/// Asks what to do with a file whose target exists: replace it, keep both, or skip the file. Closing the dialog skips this one
/// file, which loses nothing.
///
/// It comes unasked, minutes after the transfer was begun, and takes the focus from whatever the person is doing: until half a
/// second has passed without a key it takes no answer, and Return never means more than the button that has the focus.
class ConflictDialog final : public StandardDialog
{
    Q_OBJECT

public:
    enum Scope { ThisFile, WholeBatch };
    Q_ENUM(Scope)

    /// \a remainingInBatch: other files of the same batch that wait or ask; 0 hides "apply to all".
    ConflictDialog(const Transfer::Conflict &conflict, qsizetype remainingInBatch, QWidget *parent);

    /// There are more or fewer than were known when the question came up: a batch is still being read while it asks.
    void setRemainingInBatch(qsizetype count);
    /// False just after it appeared, and while somebody types on who has not seen it yet.
    bool takesAnswers() const;

Q_SIGNALS:
    /// Exactly once; the dialog closes itself.
    void answered(Transfer::TaskId id, Transfer::ConflictPolicy policy, ConflictDialog::Scope scope);

public Q_SLOTS:
    void done(int result) override;

protected:
    bool event(QEvent *event) override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Side
    {
        QLabel *title;
        QLabel *size;
        QLabel *modified;
    };

    QLabel *addCell(int row, int column);
    Side addSide(int row);
    void showSide(const Side &side, qint64 sizeBytes, const QDateTime &modifiedUtc);
    QString comparison() const;
    void answer(Transfer::ConflictPolicy policy);

    Transfer::Conflict m_conflict;
    qsizetype m_remainingInBatch;
    Transfer::ConflictPolicy m_policy = Transfer::ConflictPolicy::Skip;
    Scope m_scope = ThisFile;
    bool m_isAnswered = false;
    QLabel *m_question;
    QGridLayout *m_grid;
    QLabel *m_sizeTitle;
    QLabel *m_modifiedTitle;
    Side m_existing;
    Side m_new;
    QLabel *m_comparison;
    QCheckBox *m_applyToAll;
    QPushButton *m_replace;
    QPushButton *m_keepBoth;
    QPushButton *m_skip;
    QTimer *m_typing;   ///< runs while keys are meant elsewhere
};
