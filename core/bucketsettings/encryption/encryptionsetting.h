// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// How objects are encrypted that come without a wish of their own.
struct DefaultEncryption
{
    QString algorithm;   ///< AES256, KMS, SM4; empty: not at all
    QString masterKeyId;
    QString kmsAlgorithm;   ///< how keys of KMS encrypt: AES256, SM4; empty: as the service likes
};

using EncryptionDocument = XmlDocument<DefaultEncryption>;

/// "?encryption".
Setting encryptionSetting();

}   // namespace Settings
