// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "cos/request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class Application;
namespace Cos {
class Client;
}

/// The whole job once, in the real program against a real server: sign in, list, upload by multipart, download, compare, delete.
/// Prints each step with its result; after a failure the remaining steps are not tried. Output is English: it is for logs.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    /// \a account must be signing in. \a screenshotFile: where a picture of the window goes; empty for none.
    SelfTest(Application &application, const Account &account, const QString &screenshotFile, QObject *parent = nullptr);
    ~SelfTest() override;

    void start();

Q_SIGNALS:
    void finished(bool isPassed);

private:
    struct Step
    {
        QString name;
        void (SelfTest::*run)();
    };

    void runNext();
    void pass(const QString &detail);
    void fail(const QString &reason);
    void endStep(const char *verdict, const QString &detail);
    /// A handler for an operation's end that passes or fails the step.
    template <typename T>
    auto conclude(std::function<QString(const T &)> detail);

    void signIn();
    void createBucket();
    void listFolder();
    void makeFile();
    void uploadFile();
    void seeItListed();
    void downloadFile();
    void compareFiles();
    void deleteObject();
    void deleteBucket();
    void saveScreenshot();
    void takePicture();
    /// Shows \a location and calls \a check once it is listed.
    void visit(const Cos::BucketRef &bucket, const QByteArray &prefix, const std::function<void()> &check);
    /// Fails the step, or calls \a check, when \a batch has ended.
    void awaitBatch(const QUuid &batch);
    Cos::BucketRef bucketNamed(const QString &start) const;
    Cos::Client *client() const;
    QString localFile(const char *name) const;

    Application &m_application;
    Account m_account;
    QString m_screenshotFile;
    QTemporaryDir m_folder;
    Cos::BucketRef m_bucket;   ///< made by the test, for the test
    QList<Step> m_steps;
    QString m_stepName;
    QString m_lastFailure;   ///< why a transfer failed
    QElapsedTimer m_stepTime;
    std::unique_ptr<QObject> m_step;   ///< context of the running step's connections
};
