// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class Operation;
class QLabel;
class QProgressBar;
class QToolButton;

/// One long operation in the status bar: what it is, how far it got, and a button that stops it. Hidden while there is none; of
/// several the newest is shown.
class WorkIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit WorkIndicator(QWidget *parent = nullptr);

    /// Shows \a operation until it has finished. \a text says what it does, without a full stop.
    void follow(Operation *operation, const QString &text);

    bool isBusy() const { return !m_works.isEmpty(); }
    /// What each operation does that has not finished, as follow() was told.
    QStringList texts() const;

Q_SIGNALS:
    void busyChanged(bool isBusy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(qint64 done, qint64 total);
    void showNext();
    void tellBusy();
    void retranslate();

    struct Work
    {
        QPointer<Operation> operation;
        QString text;
    };

    QList<Work> m_works;   ///< the last one is shown
    bool m_wasBusy = false;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};
