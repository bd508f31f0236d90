// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/option.h"

#include <QByteArray>
#include <QStringList>

/// Every preference of the program. Nothing else touches QSettings, except AccountList for its own group.
namespace Options {

inline const Option<QString> language{"ui/language", QString()};   ///< "" follows the system; else en, ja, ko, zh_CN
inline const Option<QByteArray> windowGeometry{"ui/windowGeometry", QByteArray()};
inline const Option<QByteArray> windowState{"ui/windowState", QByteArray()};
inline const Option<QByteArray> transfersSplit{"ui/transfersSplit", QByteArray()};
inline const Option<QByteArray> objectColumns{"ui/objectColumns", QByteArray()};
inline const Option<QString> downloadFolder{"transfer/downloadFolder", QString()};   ///< "": the system's download folder
inline const Option<QString> uploadFolder{"transfer/uploadFolder", QString()};       ///< where the last upload was chosen
inline const Option<bool> startsPaused{"transfer/startsPaused",
                                       false};                      ///< what is unfinished waits for the person at the start
inline const Option<int> historyDays{"transfer/historyDays", 30};   ///< how long finished transfers are kept
inline const Option<qint64> historyTasks{"transfer/historyTasks", 100'000};   ///< and how many of them at most
inline const Option<int> connections{"transfer/connections", 24};             ///< at most, of all transfers together
inline const Option<int> largeTasks{"transfer/largeTasks", 3};                ///< files that move in parts, at a time
inline const Option<qint64> uploadLimit{"transfer/uploadLimit", 0};           ///< bytes a second of all uploads; 0: no limit
inline const Option<qint64> downloadLimit{"transfer/downloadLimit", 0};       ///< bytes a second of all downloads; 0: no limit
inline const Option<bool> usesRateSchedule{"transfer/usesRateSchedule", false};   ///< other limits at certain hours
inline const Option<QString> rateSchedule{"transfer/rateSchedule", QString()};    ///< as Transfer::RateSchedule::toText()

// What transfers use that nobody chose options for. Policies are numbers of Transfer::ConflictPolicy and LinkPolicy.
inline const Option<int> uploadPolicy{"transfer/uploadPolicy", 0};
inline const Option<int> downloadPolicy{"transfer/downloadPolicy", 0};
inline const Option<QStringList> uploadExcludes{"transfer/uploadExcludes", {}};
inline const Option<QStringList> downloadExcludes{"transfer/downloadExcludes", {}};
inline const Option<int> uploadLinks{"transfer/uploadLinks", 0};
inline const Option<bool> uploadsHidden{"transfer/uploadsHidden", true};
inline const Option<bool> uploadsEmptyFolders{"transfer/uploadsEmptyFolders", true};
inline const Option<bool> keepsUploadTimes{"transfer/keepsUploadTimes", true};
inline const Option<bool> keepsDownloadTimes{"transfer/keepsDownloadTimes", true};
inline const Option<bool> makesLinks{"transfer/makesLinks", false};                  ///< of downloaded ".rclonelink" objects
inline const Option<qint64> uploadFileLimit{"transfer/uploadFileLimit", 0};          ///< bytes a second of each file; 0: no limit
inline const Option<qint64> downloadFileLimit{"transfer/downloadFileLimit", 0};      ///< likewise
inline const Option<QString> uploadClass{"transfer/uploadClass", QString()};         ///< storage class; "": the bucket's standard
inline const Option<QString> uploadEncryption{"transfer/uploadEncryption", {}};      ///< "AES256", "cos/kms"; "": the bucket's
inline const Option<QString> uploadKmsKeyId{"transfer/uploadKmsKeyId", QString()};   ///< names a key, is none
inline const Option<QString> uploadKmsContext{"transfer/uploadKmsContext", {}};   ///< as requests have it, in base64; no secret

}   // namespace Options
