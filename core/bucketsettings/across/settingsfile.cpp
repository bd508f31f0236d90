// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingsfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace Settings {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::File)
};

constexpr int formatVersion = 1;
constexpr qint64 mostBytes = 32 * 1024 * 1024;
const QString contentName = QStringLiteral("content");
const QString contentText = QStringLiteral("coscope-bucket-settings");
const QString versionName = QStringLiteral("version");
const QString sourceName = QStringLiteral("source");
const QString bucketName = QStringLiteral("bucket");
const QString regionName = QStringLiteral("region");
const QString exportedName = QStringLiteral("exported");
const QString settingsName = QStringLiteral("settings");
const QString idName = QStringLiteral("id");
const QString titleName = QStringLiteral("name");
const QString summaryName = QStringLiteral("summary");
const QString stateName = QStringLiteral("state");
const QString documentName = QStringLiteral("document");
const QString formatName = QStringLiteral("format");
const QString reasonName = QStringLiteral("reason");

struct StateName
{
    SettingRecord::State state;
    QLatin1String name;
};
constexpr std::array stateNames{
    StateName{SettingRecord::State::Configured, QLatin1String("configured")},
    StateName{SettingRecord::State::NotConfigured, QLatin1String("notConfigured")},
    StateName{SettingRecord::State::Unavailable, QLatin1String("unavailable")},
    StateName{SettingRecord::State::Failed, QLatin1String("failed")},
};

CosError wrong(const QString &sentence)
{
    return CosError::local(ErrorKind::Malformed, sentence);
}

QJsonObject jsonOf(const SettingRecord &record, const Cos::BucketRef &bucket)
{
    const Setting *setting = settingWithId(record.id);
    const auto *state = std::find_if(stateNames.begin(), stateNames.end(),
                                     [&record](const StateName &known) { return known.state == record.state; });
    QJsonObject object;
    object.insert(idName, QString::fromLatin1(record.id));
    object.insert(titleName, setting ? setting->title() : record.title);
    object.insert(stateName, state->name);
    if (record.isRead())
        object.insert(summaryName, summaryOf(record, bucket));
    else
        object.insert(reasonName, record.reason);
    if (record.state == SettingRecord::State::Configured) {
        const bool isJson = setting && setting->format == DocumentFormat::Json;
        const bool hasSecrets = setting && setting->withoutSecrets;
        object.insert(formatName, isJson ? QStringLiteral("json") : QStringLiteral("xml"));
        object.insert(documentName, QString::fromUtf8(hasSecrets ? setting->withoutSecrets(record.document) : record.document));
    }
    return object;
}

/// A document that is not well-formed is one that could not be read.
void checkDocument(SettingRecord &record, const Cos::BucketRef &bucket)
{
    const Setting *setting = settingWithId(record.id);
    if (!setting || record.state != SettingRecord::State::Configured)
        return;
    const std::unique_ptr<SettingDocument> document = setting->newDocument({.bucket = bucket});
    const auto mistake = document->read(record.configuration());
    if (!mistake)
        return;
    record.state = SettingRecord::State::Failed;
    record.document.clear();
    record.reason = FileText::tr("The document in the file has a mistake in line %1: %2")
                        .arg(QString::number(mistake->position.line), mistake->reason);
}

Result<SettingRecord> recordFrom(const QJsonObject &object, const Cos::BucketRef &bucket)
{
    const QString id = object.value(idName).toString();
    const QString stateText = object.value(stateName).toString();
    const auto *state = std::find_if(stateNames.begin(), stateNames.end(),
                                     [&stateText](const StateName &known) { return known.name == stateText; });
    if (id.isEmpty() || state == stateNames.end())
        return wrong(FileText::tr("The file is damaged: a setting in it has no name or no state."));
    SettingRecord record{id.toLatin1(), state->state};
    if (!settingWithId(record.id))
        record.title = object.value(titleName).toString();
    if (!record.isRead())
        record.reason = object.value(reasonName).toString();
    if (record.state == SettingRecord::State::Configured) {
        const QJsonValue document = object.value(documentName);
        if (!document.isString())
            return wrong(FileText::tr("The file is damaged: the document of the setting “%1” is missing.").arg(id));
        record.document = document.toString().toUtf8();
    }
    checkDocument(record, bucket);
    return record;
}

/// Whether \a text, which is no JSON, was to be one of our files.
CosError unreadable(const QByteArray &text, const QJsonParseError &error)
{
    if (!text.contains(contentText.toLatin1()))
        return wrong(FileText::tr("This is not a file of bucket settings."));
    return wrong(FileText::tr("The file is damaged or cut off: after %n byte(s) it cannot be read.", nullptr, int(error.offset)));
}

std::optional<CosError> headerProblem(const QJsonObject &root)
{
    if (root.value(contentName).toString() != contentText)
        return wrong(FileText::tr("This is not a file of bucket settings."));
    const int version = root.value(versionName).toInt();
    if (version > formatVersion) {
        return wrong(FileText::tr("The file was written by a newer version of Coscope: its format is %1, and this one knows %2.")
                         .arg(version)
                         .arg(formatVersion));
    }
    const bool isWhole = version == formatVersion && root.value(sourceName).isObject() && root.value(settingsName).isArray();
    return isWhole ? std::nullopt : std::optional(wrong(FileText::tr("The file is damaged: its beginning is not complete.")));
}

}   // namespace

QByteArray settingsFileFrom(const SettingsSnapshot &snapshot)
{
    QJsonArray settings;
    for (const SettingRecord &record : snapshot.records)
        settings.append(jsonOf(record, snapshot.bucket));
    const QJsonObject root{{contentName, contentText},
                           {versionName, formatVersion},
                           {sourceName, QJsonObject{{bucketName, snapshot.bucket.name}, {regionName, snapshot.bucket.region}}},
                           {exportedName, snapshot.takenUtc.toUTC().toString(Qt::ISODate)},
                           {settingsName, settings}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<SettingsSnapshot> settingsFromFile(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(text, error);
    const QJsonObject root = document.object();
    if (const auto problem = headerProblem(root))
        return *problem;
    const QJsonObject source = root.value(sourceName).toObject();
    SettingsSnapshot snapshot;
    snapshot.bucket = {source.value(bucketName).toString(), source.value(regionName).toString()};
    snapshot.takenUtc = QDateTime::fromString(root.value(exportedName).toString(), Qt::ISODate).toUTC();
    const QJsonArray settings = root.value(settingsName).toArray();
    for (const QJsonValue &item : settings) {
        const Result<SettingRecord> record = recordFrom(item.toObject(), snapshot.bucket);
        if (!record)
            return record.error();
        if (snapshot.record(record->id))
            return wrong(
                FileText::tr("The file is damaged: the setting “%1” is in it twice.").arg(QString::fromLatin1(record->id)));
        snapshot.records.append(*record);
    }
    return snapshot;
}

Result<Nothing> saveSettingsFile(const QString &path, const SettingsSnapshot &snapshot)
{
    const QByteArray text = settingsFileFrom(snapshot);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return CosError::local(ErrorKind::LocalFile, QString(path + QLatin1String(": ") + file.errorString()));
    return Nothing{};
}

Result<SettingsSnapshot> loadSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return CosError::local(ErrorKind::LocalFile, QString(path + QLatin1String(": ") + file.errorString()));
    if (file.size() > mostBytes)
        return wrong(FileText::tr("This is not a file of bucket settings."));
    return settingsFromFile(file.readAll());
}

QString settingsFileMessage(const CosError &error)
{
    return error.kind == ErrorKind::Malformed ? error.detail : userMessage(error);
}

}   // namespace Settings
