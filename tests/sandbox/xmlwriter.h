// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Sandbox {

/// Writes a document element by element, from bytes: keys need not be valid UTF-8.
class XmlWriter
{
public:
    explicit XmlWriter(const QByteArray &root, const QByteArray &attributes = {});

    void begin(const QByteArray &name, const QByteArray &attributes = {});
    void end();
    void text(const QByteArray &name, const QByteArray &value);
    void number(const QByteArray &name, qint64 value);
    void flag(const QByteArray &name, bool value);

    /// Closes what is open, and the document.
    QByteArray finished();

private:
    QByteArray m_document;
    QList<QByteArray> m_open;
};

QByteArray xmlEscaped(const QByteArray &text);

}   // namespace Sandbox
