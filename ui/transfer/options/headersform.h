// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

/// Headers and metadata that are stored with uploaded objects.
class HeadersForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadersForm(QWidget *parent);

    /// \a options with what is typed here.
    Cos::PutOptions applied(Cos::PutOptions options) const;
    QString problem() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    enum Header { CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, Expires, HeaderCount };

    QByteArray valueOf(Header header) const;

    std::array<QLabel *, HeaderCount> m_labels;
    std::array<QLineEdit *, HeaderCount> m_headers;
    QLabel *m_metadataLabel;
    QPlainTextEdit *m_metadata;
};
