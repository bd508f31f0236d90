// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Cos {

/// Bytes that can be read once. When a connection breaks before an answer, QNetworkAccessManager resets the body and silently
/// sends the request again, a POST too; a body that cannot be reset makes it report the break instead.
class SingleUseDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit SingleUseDevice(const QByteArray &bytes, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return false; }   // so that its size is known
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *bytes, qint64 mostBytes) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

}   // namespace Cos
