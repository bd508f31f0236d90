// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/tags.h"

#include "bucketsettings/exacttext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace Settings {

namespace {

struct TagText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Tagging)
};

bool hasAllowedSigns(const QString &text)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[\\p{L}\\p{N} +\\-_=.:/]*\\z"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return allowed.match(text).hasMatch();
}

}   // namespace

QList<TagMistake> tagMistakes(const TagList &tags)
{
    using Kind = TagMistake::Kind;
    QList<TagMistake> mistakes;
    QSet<QString> keys;
    for (int row = 0; row < tags.size(); ++row) {
        const auto &[key, value] = tags.at(row);
        const auto addIf = [&](bool isWrong, Kind kind) {
            if (isWrong)
                mistakes.append({kind, row});
        };
        addIf(key.isEmpty(), Kind::NoName);
        addIf(keys.contains(key), Kind::SameName);
        addIf(key.toUtf8().size() > longestTagKey, Kind::LongName);
        addIf(value.toUtf8().size() > longestTagValue, Kind::LongValue);
        addIf(!hasAllowedSigns(key) || !hasAllowedSigns(value), Kind::Signs);
        addIf(key.contains(QLatin1String("cos:"), Qt::CaseInsensitive) || key == QLatin1String("Project"), Kind::Reserved);
        keys.insert(key);
    }
    return mistakes;
}

QString tagMistakeText(TagMistake::Kind kind)
{
    switch (kind) {
    case TagMistake::Kind::NoName:
        return TagText::tr("A tag needs a name.");
    case TagMistake::Kind::SameName:
        return TagText::tr("There is another tag of this name.");
    case TagMistake::Kind::LongName:
        return TagText::tr("The name is longer than %n byte(s).", nullptr, longestTagKey);
    case TagMistake::Kind::LongValue:
        return TagText::tr("The value is longer than %n byte(s).", nullptr, longestTagValue);
    case TagMistake::Kind::Signs:
        return TagText::tr("Letters, digits, spaces and + - _ = . : / are allowed.");
    case TagMistake::Kind::Reserved:
        break;
    }
    return TagText::tr("Names with “cos:”, and “Project”, belong to the service.");
}

QByteArray tagsDocument(const TagList &tags)
{
    XmlElement set(QStringLiteral("TagSet"));
    for (const auto &[key, value] : tags) {
        XmlElement tag(QStringLiteral("Tag"));
        tag.setTextOf(QLatin1String("Key"), key);
        tag.setTextOf(QLatin1String("Value"), value);
        set.append(tag);
    }
    XmlElement root(QStringLiteral("Tagging"));
    root.append(set);
    return root.toXml();
}

Result<TagList> tagsFromAnswer(const Result<Cos::Configuration> &answer)
{
    if (!answer)
        return answer.error();
    TagList tags;
    if (!answer->document)
        return tags;
    const Parsed<XmlElement> root = XmlElement::parse(*answer->document, QLatin1String("Tagging"));
    if (!root)
        return malformed(root.mistake());
    for (const XmlElement &tag : root->childOrNew(QLatin1String("TagSet")).children(QLatin1String("Tag")))
        tags.append({exactTextOf(tag, QLatin1String("Key")), exactTextOf(tag, QLatin1String("Value"))});
    return tags;
}

}   // namespace Settings
