// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/cors/corsrule.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

class CorsDocument final : public XmlDocument<CorsConfiguration>
{
public:
    using XmlDocument::XmlDocument;

    /// The service counts the bytes of the document: they are those of the one that is sent, with all that is in it.
    QList<Problem> problems() const override;
    QList<SettingCall> callsToSave(const Cos::Configuration &present) const override;
};

/// An origin to begin with where one is asked for.
QString sampleOrigin();
/// Headers as a page may add them, for an example.
QString sampleHeaders();

/// "?cors".
Setting corsSetting();

}   // namespace Settings
