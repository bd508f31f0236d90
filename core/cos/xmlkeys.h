// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Cos {

/// Decodes keys of a listing once the whole document has been read: EncodingType may come last.
class KeyDecoding
{
public:
    /// Takes the text of the EncodingType element, however it is spelled.
    void setEncodingType(const QByteArray &text);
    /// A bare "+" stays "+". Protocol section 1.4.
    QByteArray decoded(const QByteArray &text) const;
    void decode(QByteArray &text) const { text = decoded(text); }
    void decode(QList<QByteArray> &texts) const;

private:
    bool m_isUrl = false;
};

}   // namespace Cos
