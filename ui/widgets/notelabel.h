// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <QWidget>

#include <optional>

class QLabel;

/// A sentence with a sign before it, about the field or the content above it. Hidden while it has nothing to say.
class NoteLabel final : public QWidget
{
    Q_OBJECT

public:
    enum Kind { Plain, Good, Busy, Warning, Problem };

    explicit NoteLabel(QWidget *parent = nullptr);

    void clear();
    void setNote(Kind kind, const QString &text);
    /// What happened, what to do, and the request id to copy. Follows a change of language.
    void setError(const CosError &error);
    QString text() const;
    /// One line high: how many lines the text needs depends on the width, and form layouts take the larger of both.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Kind kind, const QString &text);
    void showError();
    void showSign();

    Kind m_kind = Plain;
    std::optional<CosError> m_error;
    QLabel *m_sign;
    QLabel *m_text;
};
