// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class NoteLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

/// A key of 32 bytes with which the customer encrypts (SSE-C): typed, or made new. It is hidden until somebody wants to see it,
/// and kept nowhere.
class CustomerKeyField final : public QWidget
{
    Q_OBJECT

public:
    /// New keys are for what is stored; what exists needs the key it was stored with.
    enum class Purpose { Store, Read };

    CustomerKeyField(Purpose purpose, QWidget *parent);

    /// Empty while what is typed is none.
    QByteArray key() const;
    bool isEmpty() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void makeNew();
    void copy() const;
    void update();

    QLineEdit *m_text;
    QToolButton *m_reveal;
    QToolButton *m_copy;
    QPushButton *m_new;
    NoteLabel *m_note;
    Purpose m_purpose;
};
