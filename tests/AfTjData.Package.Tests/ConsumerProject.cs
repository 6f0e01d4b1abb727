namespace AfTjData.Package.Tests;

/// <summary>The project file of a consumer.</summary>
internal static class ConsumerProject
{
    /// <summary>Its text: a program called <c>consumer</c> that knows the package, and takes warnings for errors.</summary>
    public static string Text(PackedPackage package, string framework, string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <LangVersion>latest</LangVersion>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AssemblyName>consumer</AssemblyName>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
            <PackageReference Include="AfTjData" Version="{package.Version}" />
          </ItemGroup>
        </Project>
        """;
}
