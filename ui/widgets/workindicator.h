// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class Operation;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

/// The long operations, in the status bar: what the newest is, how far it got, and a button that stops it, or of several the one
/// that is chosen. Hidden while there is none.
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
    /// Of those that \a client carries.
    QStringList textsOf(const QObject *client) const;

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// The client that carried an operation has gone, and the operation with it; \a text as follow() was told.
    void broken(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(qint64 done, qint64 total);
    void showNext();
    void offerStop();
    void tellBroken();
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
    QMenu *m_choice;   ///< which one to stop
};
