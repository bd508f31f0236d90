// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

/// A failure, told in the view where it happened: a sentence, its technical details on demand, Copy and perhaps Retry. Screen
/// readers read it out.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    enum class Retry { No, Offered };

    /// \a details is what Copy puts into the clipboard below the sentence; without them there is nothing to unfold.
    /// Whoever offers Retry answers retryRequested().
    void showError(const QString &sentence, const QString &details, Retry retry);
    QString sentence() const;
    QString details() const { return m_detailsText; }

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const char *objectName);
    void copy() const;
    void retranslate();
    void updateIcon();
    void fitDetails();

    QLabel *m_icon;
    QLabel *m_sentence;
    QPlainTextEdit *m_details;
    QToolButton *m_retryButton;
    QToolButton *m_copyButton;
    QToolButton *m_detailsButton;
    QToolButton *m_closeButton;
    QString m_detailsText;
};
