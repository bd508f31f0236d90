// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

/// One remembered preference: its key, type and default are stated once, in options.h. Reads and writes the application's
/// QSettings.
template <typename T>
class Option
{
public:
    Option(const char *key, T defaultValue)
        : m_key(QString::fromLatin1(key))
        , m_default(std::move(defaultValue))
    {
    }

    T value() const { return QSettings().value(m_key, QVariant::fromValue(m_default)).template value<T>(); }
    void setValue(const T &value) const { QSettings().setValue(m_key, QVariant::fromValue(value)); }
    void reset() const { QSettings().remove(m_key); }
    const T &defaultValue() const { return m_default; }

private:
    QString m_key;
    T m_default;
};
