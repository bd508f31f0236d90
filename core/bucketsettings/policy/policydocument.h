// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/policy/policy.h"
#include "bucketsettings/setting.h"

namespace Settings {

/// A bucket policy: JSON. Text that the form did not change is sent as it was typed, but for blanks that mean nothing.
class PolicyDocument final : public SettingDocument
{
public:
    explicit PolicyDocument(const SettingContext &context);

    const Policy &value() const { return m_value; }
    Policy &value() { return m_value; }

    std::optional<TextMistake> read(const Cos::Configuration &configuration) override;
    std::optional<TextMistake> misunderstanding() const override { return m_misunderstanding; }
    bool isEmpty() const override;
    QByteArray text() const override;
    Form form() override;
    QString summary() const override;
    QList<Problem> problems() const override;
    QStringList newDangers(const Cos::Configuration &present) const override;
    bool isSame(const Cos::Configuration &left, const Cos::Configuration &right) const override;
    QList<SettingCall> callsToSave(const Cos::Configuration &present) const override;

private:
    bool isAsRead() const;
    QJsonObject root() const;
    QByteArray sentText() const;

    SettingContext m_context;
    QByteArray m_text;
    QJsonObject m_root;
    Policy m_read;   ///< as it was read from m_text
    Policy m_value;
    std::optional<TextMistake> m_misunderstanding;
};

/// For Setting::adapted.
Adaptation adaptedPolicy(const QByteArray &document, const Move &move);

/// "?policy".
Setting policySetting();

}   // namespace Settings
